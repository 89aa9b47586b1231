// Two real Syncthing, as a person has them on two devices, each with a directory of its own: on this machine alone, without
// discovery, relays, reports or upgrades. The watcher waits a second instead of Syncthing's usual ten.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const free = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Whether it is installed. */
export function isThere() {
  try {
    execFileSync("syncthing", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const config = ({ all, own, gui }) => `<configuration version="36">
  <folder id="book" label="book" path="${own.folder}" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="false" autoNormalize="true">
    <filesystemType>basic</filesystemType>
    ${all.map(({ id }) => `<device id="${id}"></device>`).join("\n    ")}
  </folder>
  ${all.map(({ id, port }) => `<device id="${id}" name="${id.slice(0, 7)}" compression="never"><address>tcp://127.0.0.1:${port}</address></device>`).join("\n  ")}
  <gui enabled="true" tls="false"><address>127.0.0.1:${gui}</address><apikey>kept</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <setLowPriority>false</setLowPriority>
  </options>
</configuration>
`;

/** Carries between two directories of its own until it is stopped: where they are, and how to stop. */
export async function carried() {
  const root = mkdtempSync(join(tmpdir(), "kept-carried-"));
  const all = [];
  for (const name of ["shop", "road"]) {
    const home = join(root, `${name}-home`);
    const folder = join(root, name);
    mkdirSync(join(folder, ".stfolder"), { recursive: true });
    execFileSync("syncthing", ["generate", "--home", home, "--no-default-folder", "--skip-port-probing"], { stdio: "ignore" });
    const [, id] = readFileSync(join(home, "config.xml"), "utf8").match(/<device id="([^"]+)"/);
    all.push({ name, home, folder, id, port: await free() });
  }
  const running = [];
  for (const own of all) {
    writeFileSync(join(own.home, "config.xml"), config({ all, own, gui: await free() }));
    running.push(spawn("syncthing", ["serve", "--home", own.home, "--no-browser", "--no-restart", "--no-upgrade"], { stdio: "ignore", env: { ...process.env, STNOUPGRADE: "1" } }));
  }
  return {
    folders: Object.fromEntries(all.map(({ name, folder }) => [name, folder])),
    stop: async () => {
      await Promise.all(running.map((one) => new Promise((done) => (one.once("exit", done), one.kill("SIGTERM")))));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
