/**
 * A refusal as the Excel API reports it. The code reaches the add-in as `error.code`; the wording
 * follows Excel's where it is known.
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const invalidArgument = (detail: string): ApiError =>
  new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${detail}`.trim(),
  );

export const itemNotFound = (detail: string): ApiError =>
  new ApiError("ItemNotFound", `The requested resource doesn't exist. ${detail}`.trim());

export const itemAlreadyExists = (detail: string): ApiError =>
  new ApiError("ItemAlreadyExists", `The resource being created already exists. ${detail}`.trim());

export const dimensionMismatch = (): ApiError =>
  new ApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const apiNotFound = (member: string): ApiError =>
  new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member}`);
