var e={};export{e as texts};
//# sourceMappingURL=fr.js.map