"""Child processes: one by multiprocessing, one by the interpreter's own path."""

import multiprocessing
import subprocess
import sys

SECONDS = 15


def _work(connection) -> None:
    connection.send(42)


def by_multiprocessing() -> int:
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender,), daemon=True)
    process.start()
    sender.close()
    try:
        if not receiver.poll(SECONDS):
            raise TimeoutError("the worker did not answer")
        return receiver.recv()
    except EOFError:
        process.join(SECONDS)
        raise ChildProcessError(f"the worker ended with {process.exitcode}") from None
    finally:
        process.kill()


def by_executable() -> int:
    command = [sys.executable, "-m", "answer.workers"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
    if ended.returncode != 0:
        raise ChildProcessError((ended.stderr.strip().splitlines() or [f"it ended with {ended.returncode}"])[-1])
    return int(ended.stdout)


if __name__ == "__main__":
    print(42)
