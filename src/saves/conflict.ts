import { errors } from '@strapi/utils';

/**
 * A save refused because somebody else holds what it wants, or was here first. For Strapi's admin and for GraphQL it is
 * the ValidationError that every refusal is; over HTTP it is 409 instead of 400, see `middlewares/conflict-status`.
 */
export class Conflict extends errors.ValidationError {
  readonly status = 409;
}
