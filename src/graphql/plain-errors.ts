import { blamesTheQuestion, VALUE_REFUSED } from '../stores/question-errors';

interface Answered {
  operation?: { operation?: string };
  errors?: readonly { originalError?: unknown }[];
  response: {
    body: {
      singleResult?: { errors?: readonly { message: string; extensions?: Record<string, unknown> }[] };
    };
  };
}

/**
 * Keeps what only the log should tell out of GraphQL's answers: Strapi writes the message of every failure, a whole
 * SQL statement say, into `extensions.error` (seen on 5.54.0). A question that the database cannot take becomes
 * BAD_USER_INPUT, as it is a 400 over REST.
 */
export const plainErrors = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, errors = [], response }: Answered) {
        const result = response.body.singleResult;
        if (!result?.errors) return;
        const isRead = operation?.operation !== 'mutation';
        result.errors = result.errors.map((told, index) => {
          if (told.extensions?.code !== 'INTERNAL_SERVER_ERROR') return told;
          if (blamesTheQuestion(errors[index]?.originalError ?? {}, { isRead })) {
            return { ...told, message: VALUE_REFUSED, extensions: { code: 'BAD_USER_INPUT' } };
          }
          return { ...told, message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
        });
      },
    };
  },
};
