import fc from 'fast-check'

/** Properties under mutation: the same cases for every mutant, and no more of them than a quarter of a second takes. */
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 250, markInterruptAsFailure: false })
