/** Who may sign in, and what for. */
export interface IamOptions {
  /** The users that can sign in with their password; anybody can, with any password that is not empty, unless given. */
  users?: IamUser[];
  /** The projects that there are; each that is named is there unless given. */
  projects?: IamProject[];
}

/** A user of the identity service (IAM). */
export interface IamUser {
  username: string;
  password: string;
  /** Name of the account (domain) that the user belongs to. */
  userDomainName: string;
}

/** A project by name and ID. */
export interface IamProject {
  name: string;
  id: string;
}

/** @throws TypeError if an option is malformed. The message names it, and never a password. */
export function checkIamOptions({ users, projects }: IamOptions): void {
  if (users !== undefined && !isListOf(users, ['username', 'password', 'userDomainName']))
    throw new TypeError('iam.users: expected a list of { username, password, userDomainName }, none of them empty');
  if (projects !== undefined && !isListOf(projects, ['name', 'id']))
    throw new TypeError('iam.projects: expected a list of { name, id }, none of them empty');
}

function isListOf(value: unknown, fields: string[]): boolean {
  const isText = (one: unknown) => typeof one === 'string' && one !== '';
  return Array.isArray(value) && value.every((entry) => fields.every((field) => isText(Object(entry)[field])));
}
