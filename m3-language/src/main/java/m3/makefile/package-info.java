// SPDX-License-Identifier: MIT
/**
 * Files called {@code m3makefile}, which say what units a package is made of.
 *
 * <p>They are written in Quake: {@link m3.makefile.MakefileParser} reads one into a {@link m3.makefile.MakefileTree},
 * {@link m3.makefile.MakefileRun} runs it, {@link m3.makefile.MakefileCalls} is what the procedures of a makefile do, and
 * {@link m3.makefile.Makefile} is what comes out: files, units derived in memory, and things to tell.
 */
package m3.makefile;
