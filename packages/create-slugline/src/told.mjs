/** A mistake that whoever runs the command can put right; its message is all they are shown. */
export const told = (message) => Object.assign(new Error(message), { isTold: true });
