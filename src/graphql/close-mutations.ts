import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import type { Auth } from '../saves/rights';
import { finishSchema } from './built-schema';

interface Operation {
  operation: { operation?: string } | undefined;
  contextValue: { state?: { auth?: Auth } };
}

/** Refuses every mutation without a token, whatever a plugin says of its own ones. */
export const closeMutationsInGraphql = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }: Operation) {
        if (operation?.operation !== 'mutation' || contextValue.state?.auth?.credentials) return;
        throw new GraphQLError('Forbidden access: writing needs a token.', {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    };
  },
};

/**
 * Accounts of readers, which this newsroom has none of: Strapi's plugin opens these to everybody in GraphQL, whatever
 * the roles say (seen on 5.54.0: `register` made an account while the REST route was closed).
 */
const OF_ACCOUNTS = [
  'login',
  'register',
  'forgotPassword',
  'resetPassword',
  'changePassword',
  'emailConfirmation',
];

export function removeAccountMutations(strapi: Core.Strapi): void {
  finishSchema(strapi, (schema) => {
    const fields = schema.getMutationType()?.getFields() ?? {};
    for (const name of OF_ACCOUNTS) delete fields[name];
    return schema;
  });
}
