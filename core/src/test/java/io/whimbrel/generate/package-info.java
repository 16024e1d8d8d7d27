/** Tests of making migrations, on real servers. */
package io.whimbrel.generate;
