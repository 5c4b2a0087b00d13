"""The back end: prints its port, answers whoever knows the token, and ends with its parent."""

import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from answer import arithmetic


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != f"/?token={os.environ['TOKEN']}":
            self.send_error(403)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(str(arithmetic.add(arithmetic.NUMBERS)).encode())

    def log_message(self, *arguments):
        pass  # The address has the token in it.


def end_with_parent():
    sys.stdin.buffer.read()  # Returns once the other end of the pipe is closed, however that came about.
    os._exit(0)


server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
