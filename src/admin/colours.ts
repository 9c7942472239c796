/** Strapi's own colours for remarks and small heads are too pale for small letters (WCAG 2.2 asks for 4.5 to 1). */
export const colours = {
  light: { colors: { neutral500: '#6c6c88', warning700: '#a85200' } },
};
