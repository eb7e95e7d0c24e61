/** A packet of MySQL's protocol: three bytes of length, a sequence number, the payload. */
function packet(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([payload.length, 0, 0, 0]), payload]);
}

/** The first packet of a MySQL 9.7 server, up to its connection id. */
export const greeting = packet(Buffer.from('\x0a9.7.1\0\x08\0\0\0'));

/** What a MySQL server without a free connection says instead: error 1040. */
export const refusal = packet(
  Buffer.concat([Buffer.from([0xff, 0x10, 0x04]), Buffer.from('Too many connections')]),
);
