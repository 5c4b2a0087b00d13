use std::ffi::CString;
use std::os::unix::ffi::OsStrExt;

use pyo3::ffi;
use pyo3::prelude::*;

/// Starts the Python that lies beside the program, whatever is installed or set on the machine.
fn start_python() -> PyResult<()> {
    let program = std::env::current_exe()?;
    let home = CString::new(program.parent().unwrap().as_os_str().as_bytes())?;
    let program = CString::new(program.as_os_str().as_bytes())?;
    unsafe {
        let mut config = std::mem::zeroed();
        ffi::PyConfig_InitIsolatedConfig(&mut config);
        let mut status = ffi::PyConfig_SetBytesString(&mut config, &mut config.home, home.as_ptr());
        if ffi::PyStatus_Exception(status) == 0 {
            // Otherwise a python3 of the PATH is taken for the program, and its virtual environment for this one's.
            status = ffi::PyConfig_SetBytesString(&mut config, &mut config.executable, program.as_ptr());
        }
        if ffi::PyStatus_Exception(status) == 0 {
            status = ffi::Py_InitializeFromConfig(&config);
        }
        ffi::PyConfig_Clear(&mut config);
        if ffi::PyStatus_Exception(status) != 0 {
            ffi::Py_ExitStatusException(status);
        }
        ffi::PyEval_SaveThread(); // PyO3 attaches threads itself.
    }
    Ok(())
}

fn main() -> PyResult<()> {
    start_python()?;
    Python::attach(|py| {
        let arithmetic = py.import("answer.arithmetic")?;
        let answer: i64 = arithmetic.call_method1("add", (arithmetic.getattr("NUMBERS")?,))?.extract()?;
        println!("{answer}");
        Ok(())
    })
}
