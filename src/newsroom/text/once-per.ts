/**
 * A rule that reads something whole, asked of each thing once: what it found is kept for as long as the thing itself.
 * For readings that many rules need of one story; the thing must not change meanwhile.
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
}
