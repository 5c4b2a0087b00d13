const { app, BrowserWindow } = require('electron');
const { spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const { once } = require('node:events');
const path = require('node:path');

const token = randomBytes(16).toString('hex');
const folder = app.isPackaged ? process.resourcesPath : path.join(__dirname, 'python');

app.whenReady().then(async () => {
  const backend = spawn(path.join(folder, 'backend', 'backend'), {
    env: { ...process.env, TOKEN: token },
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  backend.on('exit', () => app.quit());
  app.on('quit', () => backend.kill());
  const [port] = await once(backend.stdout, 'data');
  await new BrowserWindow().loadURL(`http://127.0.0.1:${String(port).trim()}/?token=${token}`);
});
