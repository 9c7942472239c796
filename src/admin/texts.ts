/** Every English sentence of our admin panels, in one place, ready to translate. */
export const texts = {
  tags: {
    label: 'Tags',
    description: 'Words readers could search for, with names spelled in full.',
    placeholder: 'Type a tag and press Enter',
    remove: (tag: string) => `Remove the tag ${tag}`,
    empty: 'No tags yet.',
  },
  inShort: {
    title: 'In Short',
    asReadersSeeIt: 'As readers will see it',
    fromBullets: 'from your bullets',
    fromBody: 'made from the body',
    source: (sentence: string) => `From the body: ${sentence}`,
    tooShort: 'The story is too short to summarise. Write more of it, or write bullets yourself.',
    useAsBullets: 'Use these as bullets',
    backToAutomatic: 'Back to automatic',
    repaired: 'Repaired',
  },
};
