var e={};export{e as texts};
//# sourceMappingURL=de.js.map