use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_shell::{ShellExt, process::CommandEvent};

pub fn run() {
    tauri::Builder::default()
        .plugin(tauri_plugin_shell::init())
        .setup(|app| {
            let token = format!("{:016x}{:016x}", getrandom::u64()?, getrandom::u64()?);
            let (mut events, child) = app.shell().sidecar("backend")?.env("TOKEN", &token).spawn()?;
            app.manage(child); // Its input stays open as long as the program lives.
            let app = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                while let Some(event) = events.recv().await {
                    match event {
                        CommandEvent::Stdout(port) => {
                            let address = format!("http://127.0.0.1:{}/?token={token}", String::from_utf8_lossy(&port).trim());
                            WebviewWindowBuilder::new(&app, "main", WebviewUrl::External(address.parse().unwrap()))
                                .title("Answer")
                                .build()
                                .unwrap();
                        }
                        CommandEvent::Terminated(_) => app.exit(1),
                        _ => {}
                    }
                }
            });
            Ok(())
        })
        .run(tauri::generate_context!())
        .unwrap();
}
