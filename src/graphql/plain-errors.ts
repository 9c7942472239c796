import { faultAnswer } from '../stores/database/fault-answers';
import type { RequestState } from '../stores/database/watch';
import { blamesTheQuestion, VALUE_REFUSED } from '../stores/database/question-errors';

interface Answered {
  operation?: { operation?: string };
  contextValue?: { state?: RequestState };
  errors?: readonly { originalError?: unknown }[];
  response: {
    http: { status?: number; headers: Map<string, string> };
    body: {
      singleResult?: { errors?: readonly { message: string; extensions?: Record<string, unknown> }[] };
    };
  };
}

/**
 * Keeps what only the log should tell out of GraphQL's answers: Strapi writes the message of every failure, a whole
 * SQL statement say, into `extensions.error` (seen on 5.54.0). A question that the database cannot take becomes
 * BAD_USER_INPUT, as it is a 400 over REST. What the database did wrong has the sentence, the code and the status that it
 * has over REST: a change that was not kept is never a 200.
 */
export const plainErrors = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, contextValue, errors = [], response }: Answered) {
        const result = response.body.singleResult;
        if (!result?.errors) return;
        const isRead = operation?.operation !== 'mutation';
        result.errors = result.errors.map((told, index) => {
          const noted = contextValue?.state?.databaseFault;
          const blamesTheStory = told.extensions?.code === 'BAD_USER_INPUT' && noted !== undefined;
          if (told.extensions?.code !== 'INTERNAL_SERVER_ERROR' && !blamesTheStory) return told;
          const answer = faultAnswer(errors[index]?.originalError, { noted, isRead });
          if (answer !== null) {
            const { status, code, message, retryAfterSeconds } = answer;
            response.http.status = status;
            if (retryAfterSeconds !== null)
              response.http.headers.set('retry-after', String(retryAfterSeconds));
            return { ...told, message, extensions: { code } };
          }
          if (blamesTheQuestion(errors[index]?.originalError ?? {}, { isRead })) {
            return { ...told, message: VALUE_REFUSED, extensions: { code: 'BAD_USER_INPUT' } };
          }
          return { ...told, message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
        });
      },
    };
  },
};
