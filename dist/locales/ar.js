var e={};export{e as texts};
//# sourceMappingURL=ar.js.map