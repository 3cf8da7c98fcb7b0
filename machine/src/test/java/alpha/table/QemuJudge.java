// SPDX-License-Identifier: MIT
package alpha.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program {@code oracle} under qemu-alpha as judge; both must be installed. */
final class QemuJudge implements Judge {
    private final Path oracle;
    private final String model;

    /** The {@code oracle} built from {@code src/test/alpha/oracle.c} on a processor that qemu calls {@code model}. */
    QemuJudge(Path oracle, String model) {
        this.oracle = oracle;
        this.model = model;
    }

    @Override
    public List<List<Outcome>> judge(List<Group> groups) {
        try {
            final Process process = new ProcessBuilder("qemu-alpha", "-cpu", model, oracle.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            final byte[] questions = questions(groups);
            final Thread writer = Thread.ofPlatform().start(() -> {
                try (var out = process.getOutputStream()) {
                    out.write(questions);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            final ByteBuffer answers = ByteBuffer.wrap(process.getInputStream().readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            writer.join();
            final List<List<Outcome>> all = new ArrayList<>();
            for (final Group group : groups) {
                all.add(group.triples().stream().map(triple -> Outcome.read(answers)).toList());
            }
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] questions(List<Group> groups) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (final Group group : groups) {
            final ByteBuffer bytes = ByteBuffer.allocate(16 + 24 * group.triples().size()).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(group.word()).putInt(group.triples().size()).putLong(group.fpcr());
            group.triples().forEach(triple -> bytes.putLong(triple.a()).putLong(triple.b()).putLong(triple.c()));
            out.writeBytes(bytes.array());
        }
        return out.toByteArray();
    }
}
