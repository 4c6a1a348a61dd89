/** The bundler puts the style sheets that are imported beside the script. */
declare module '*.css';
