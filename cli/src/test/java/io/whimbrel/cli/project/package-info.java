/** Tests of what a command finds in a project. */
@NullMarked
package io.whimbrel.cli.project;

import org.jspecify.annotations.NullMarked;
