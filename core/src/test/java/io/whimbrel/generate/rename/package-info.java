@org.jspecify.annotations.NullMarked
package io.whimbrel.generate.rename;
