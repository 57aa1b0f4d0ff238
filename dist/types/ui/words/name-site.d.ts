/** The page's host. A page without one, such as a page from the disk, is called by its title, else by its file. */
export declare const nameSite: () => string;
