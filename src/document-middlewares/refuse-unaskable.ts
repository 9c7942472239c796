import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isPostgres } from '../stores/database/database-kind';
import { faultOf, type Field, type Models } from '../questions/question-faults';
import { isRead, type DocumentMiddleware } from '../saves/saves';

/** A read whose parameters no database can be asked is refused with a sentence, before it is a failure of ours. */
export const refuseUnaskable = ({ strapi }: { strapi: Core.Strapi }): DocumentMiddleware => {
  let models: Models | undefined;
  return async (context, next) => {
    if (!context.uid.startsWith('api::') || !isRead(context)) return next();
    models ??= modelsOf(strapi);
    const fault = faultOf((context.params ?? {}) as Record<string, unknown>, context.uid, models);
    if (fault !== null) throw new errors.ValidationError(fault);
    return next();
  };
};

const modelsOf = (strapi: Core.Strapi): Models => ({
  fieldsOf: (uid) =>
    (strapi.getModel(uid as never) as { attributes?: Record<string, Field> })?.attributes ?? {},
  knowsSupersets: isPostgres(strapi.db.connection),
});
