import { yup } from '@strapi/utils';
import { copySchemasCheaply } from '../../src/saves/schema-copies';

/** Schemas as Strapi builds them for an entry: every step copies the one before. */
const schemas = () => {
  const given = { words: ['one', 'two'] };
  const link = yup.object().shape({
    url: yup.string().max(20).nullable(),
    role: yup.string().oneOf(['lead', 'inline']).default('inline'),
    size: yup.number().integer().min(1).notOneOf([13]).nullable(),
  });
  return {
    given: yup.mixed().default(given).nullable(),
    link: link.required(),
    links: yup
      .array()
      .of(yup.lazy(() => link.notNull()) as never)
      .default([])
      .max(2),
    told: yup.string().meta({ of: 'desk' }).label('Headline').strict().min(3).notNull(),
    same: yup.string().oneOf([yup.ref('other')]),
  };
};

const VALUES: unknown[] = [
  undefined,
  null,
  'ab',
  'abc',
  { url: 'https://example.test/long', size: 13 },
  { url: null, role: 'lead', size: 2 },
  [{ role: 'none' }, null],
  [{}, {}, {}],
];

const seen = async () => {
  const told: unknown[] = [];
  for (const [name, schema] of Object.entries(schemas()) as [string, ReturnType<typeof yup.mixed>][]) {
    told.push([name, schema.describe(), { ...schema.spec }]);
    for (const value of VALUES) {
      const answer = schema.validate(value, { abortEarly: false });
      told.push(await answer.catch((error: Error & { errors: string[] }) => ({ errors: error.errors })));
    }
  }
  return told;
};

it('copies of schemas say and check what yup’s own copies do, and leave their originals alone', async () => {
  const before = await seen();
  const { clone } = yup.BaseSchema.prototype;
  copySchemasCheaply();
  expect(yup.BaseSchema.prototype.clone).not.toBe(clone);
  expect(await seen()).toEqual(before);

  const first = yup.string().oneOf(['a']).meta({ of: 'desk' });
  const second = first.nullable().oneOf(['b']).meta({ to: 'readers' }).default('b');
  expect([first.spec.nullable, first.spec.default, first.describe().oneOf]).toEqual([
    false,
    undefined,
    ['a'],
  ]);
  expect([second.spec.nullable, second.describe().oneOf]).toEqual([true, ['a', 'b']]);
  const list: string[] = [];
  const copy = yup.mixed().default(list).nullable();
  expect(copy.spec.default).not.toBe(list); // more than plain values are copied as yup does it
});
