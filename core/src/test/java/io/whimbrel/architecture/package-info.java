/** The drawing of ARCHITECTURE.md as tests. */
package io.whimbrel.architecture;
