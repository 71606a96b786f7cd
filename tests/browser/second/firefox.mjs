// Firefox, driven over Marionette: the socket that Firefox itself opens, with the commands of the W3C standard WebDriver. No package is
// needed between: Debian 12 has no geckodriver, and the libraries that speak to Firefox bring dozens of others.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const FIREFOX = process.env.MINIMA_FIREFOX ?? '/usr/bin/firefox-esr';
/** Until Firefox listens, in milliseconds: on a busy machine it starts slowly. */
const START = 60_000;

/** A port of its own; what is downloaded goes to one folder without asking; it contacts nobody by itself. */
const preferences = (downloads) => ({
  'marionette.port': 0,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/octet-stream',
  'intl.accept_languages': 'nl-NL',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'nimbus.rollouts.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
});

async function until(what, look) {
  for (const end = Date.now() + START; Date.now() < end; await wait(50)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`Firefox: no ${what} after ${START / 1000} s`);
}

const portIn = (profile) => {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
  } catch {
    return 0;
  }
};

/** Messages are JSON after their length in bytes: [0, number, command, parameters], answered by [1, number, error, result]. */
function talk(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const waiting = new Map();
  let received = Buffer.alloc(0);
  function take() {
    const colon = received.indexOf(':');
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || received.length < end) return false;
    const message = JSON.parse(received.subarray(colon + 1, end));
    received = received.subarray(end);
    // The first message is no answer: it tells the version of the protocol.
    if (Array.isArray(message)) answered(...message);
    return true;
  }
  function answered(_, number, error, result) {
    const { resolve, reject, command } = waiting.get(number);
    waiting.delete(number);
    if (error) reject(Object.assign(new Error(`${command}: ${error.error}: ${error.message}`), { kind: error.error }));
    else resolve(result && 'value' in result ? result.value : result);
  }
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    while (take());
  });
  socket.on('close', () => waiting.forEach(({ reject, command }) => reject(new Error(`${command}: Firefox has stopped`))));
  socket.on('error', () => undefined);
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject, command });
      const message = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(`${message.length}:${message}`);
    });
}

/** One browser with an empty profile. `send(command, parameters)`; `downloads`: the folder where files end up. */
export async function startFirefox() {
  const folder = mkdtempSync(join(tmpdir(), 'minima-firefox-'));
  const downloads = join(folder, 'downloads');
  const profile = join(folder, 'profile');
  for (const name of [downloads, profile]) mkdirSync(name);
  const lines = Object.entries(preferences(downloads)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(FIREFOX, ['--marionette', '--headless', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  const close = async (send) => {
    await send?.('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
    if (!send) child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = talk(await until('port', () => portIn(profile)));
    await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } } });
    return { send, downloads, close: () => close(send) };
  } catch (error) {
    await close();
    throw error;
  }
}
