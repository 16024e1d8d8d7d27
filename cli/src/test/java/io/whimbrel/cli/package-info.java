/** Tests of the command line, in the process, with real servers. */
@NullMarked
package io.whimbrel.cli;

import org.jspecify.annotations.NullMarked;
