// SPDX-License-Identifier: MIT
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Twin of Packets.m3: fields by a VarHandle over the buffer. */
final class Packets {
  private static final int PACKETS = 256;
  private static final int SIZE = 128;
  private static final int REPEATS = 20;
  private static final VarHandle HALF = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final byte[] buffer = new byte[PACKETS * SIZE];

  private static int half(int at) {
    return (short) HALF.get(buffer, at) & 0xFFFF;
  }

  private static void setHalf(int at, int value) {
    HALF.set(buffer, at, (short) value);
  }

  private static int checksum(int at) {
    int sum = 0;
    for (int i = 0; i < SIZE / 2; i++) {
      sum += half(at + 2 * i);
    }
    while (sum > 65535) {
      sum = (sum & 65535) + (sum >>> 16);
    }
    return 65535 - sum;
  }

  private static int forward(int at) {
    if (buffer[at] != 0x45 || half(at + 2) != SIZE) {
      return 0;
    }
    int life = buffer[at + 8] & 255;
    buffer[at + 8] = (byte) (life == 0 ? 64 : life - 1);
    setHalf(at + 4, (half(at + 4) + 1) % 65536);
    setHalf(at + 10, 0);
    setHalf(at + 10, checksum(at));
    return half(at + 10) + (buffer[at + 9] & 255) + (buffer[at + 19] & 255);
  }

  private static long round() {
    for (int i = 0; i < buffer.length; i++) {
      buffer[i] = (byte) (i * 7 % 251);
    }
    for (int p = 0; p < PACKETS; p++) {
      buffer[p * SIZE] = 0x45;
      buffer[p * SIZE + 2] = (byte) SIZE;
      buffer[p * SIZE + 3] = 0;
    }
    long sum = 0;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      for (int p = 0; p < PACKETS; p++) {
        sum += forward(p * SIZE);
      }
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Packets::round);
  }
}
