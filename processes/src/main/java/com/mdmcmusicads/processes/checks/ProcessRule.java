package com.mdmcmusicads.processes.checks;

import java.util.stream.Stream;

/** One thing looked at in a process that could be read. */
interface ProcessRule {

    Stream<Remark> look(ReadProcess process);
}
