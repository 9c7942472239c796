/** A galley proof's slug in a square: drawn here, so that no file has to be found. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#16324f"/><path d="M14 18h36v7H14zM14 30h24v5H14zM14 40h30v5H14z" fill="#fff"/><path d="M46 30h4v15h-4z" fill="#f2b134"/></svg>`;

/** Slugline's mark, as an address of its own. */
export const logo = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;
