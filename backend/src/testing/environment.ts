/** A MySQL-protocol server to test on, `mysql://user:password@host:port`; unset means SQLite. */
export const testMysqlUrl = process.env['TEST_MYSQL_URL'];
