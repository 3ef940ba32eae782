// Preloaded with --import: a process that looks a name up, connects or listens says so and ends.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const refuse = what => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(99);
};

net.Socket.prototype.connect = refuse("connect");
net.Server.prototype.listen = refuse("listen");
dgram.createSocket = refuse("datagram");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"])
  dns[name] = dns.promises[name] = refuse(name);
globalThis.fetch = refuse("fetch");
