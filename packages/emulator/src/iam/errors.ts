// IAM's errors have a form of their own, which is not the API's: see
// https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/access_key_management/creating_a_permanent_access_key.html

const titles = { 400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found', 413: 'Request Entity Too Large' };

/** An answer of IAM that is an error, thrown by what refuses a request. */
export class IamError extends Error {
  constructor(
    readonly status: keyof typeof titles,
    message: string,
  ) {
    super(message);
  }

  get body() {
    return { error: { code: this.status, message: this.message, title: titles[this.status] } };
  }
}
