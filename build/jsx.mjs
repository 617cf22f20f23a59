/** What the tags in a page become; the bundler puts it where it finds one. Shorter than asking Preact's runtime for each tag. */
export { Fragment, h } from "preact";
