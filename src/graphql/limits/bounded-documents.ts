import { GraphQLError, type DocumentNode } from 'graphql';
import { documentSize } from './document-size';

/** Fields with every fragment written out; a story page has some hundred, the introspection of tools some three hundred. */
const MOST_FIELDS = 10_000;

/**
 * Refuses a document that is small as text and endless written out, before anybody walks it.
 *
 * The depth rule that Strapi brings follows every spread of every fragment: thirty fragments that each spread the next
 * one twice, three hundred tokens, kept a server busy for minutes. Apollo takes an error of this hook for its own fault;
 * the second hook says that it is the document's.
 */
export const boundedDocuments = {
  async unexpectedErrorProcessingRequest({ error }: { error: Error }) {
    if (error instanceof TooLarge) throw error;
  },
  async requestDidStart() {
    return {
      async validationDidStart({ document }: { document: DocumentNode }) {
        if (documentSize(document).fields > MOST_FIELDS) throw new TooLarge();
      },
    };
  },
};

class TooLarge extends GraphQLError {
  constructor() {
    super(`The document has more than ${MOST_FIELDS} fields when its fragments are written out.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    });
  }
}
