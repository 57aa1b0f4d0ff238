// A worker has `self` and its own kind of scope, and neither a window nor a document.
globalThis.self = globalThis;
globalThis.WorkerGlobalScope = class WorkerGlobalScope {};
