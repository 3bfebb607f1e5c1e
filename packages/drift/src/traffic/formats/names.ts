// The names that proxies, gateways and servers give to one thing; the first that is there counts. Those that have the
// query come first.
export const METHOD = ['method', 'request_method', 'httpMethod', 'http_method'];
export const STATUS = ['status', 'statusCode', 'status_code', 'response_status'];
export const TARGET = ['url', 'request_uri', 'requestUrl', 'request_url', 'absolute_uri', 'uri', 'path', 'pathname'];
export const QUERY = ['args', 'query_string', 'querystring', 'queryString', 'query'];
export const HOST = ['host', 'http_host', 'server_name', 'vhost'];
export const BODY = ['body', 'bodyText', 'raw_body', 'rawBody', 'payload', 'data'];
