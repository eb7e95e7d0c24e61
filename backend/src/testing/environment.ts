/** A MySQL-protocol server to test on, `mysql://user:password@host:port`; unset means SQLite. */
export const testMysqlUrl = process.env['TEST_MYSQL_URL'];

/** What programs that a test starts inherit. */
export const inherited = process.env;
