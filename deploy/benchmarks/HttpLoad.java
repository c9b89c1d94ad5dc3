import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Sends prepared requests over kept connections, each waiting for its answer: little CPU of its own. */
final class HttpLoad {

    /** Makes the next request; null: this connection has nothing more to send. */
    interface Source {
        Prepared next();
    }

    /** A request and the name by which its answer is remembered. */
    record Prepared(String name, byte[] bytes) {}

    /** What came back: how many answers of success, how many others, how long each took. */
    record Result(long answered, long failed, long millis, long[] sortedNanos, List<String> acknowledged, String sample) {

        /** @param pieces in each request */
        long perSecond(int pieces) {
            return millis == 0 ? 0 : answered * pieces * 1000 / millis;
        }

        double percentile(int percent) {
            return sortedNanos.length == 0
                    ? 0
                    : sortedNanos[Math.min(sortedNanos.length - 1, sortedNanos.length * percent / 100)] / 1e6;
        }
    }

    private final int port;
    private final boolean remember;

    HttpLoad(int port, boolean remember) {
        this.port = port;
        this.remember = remember;
    }

    static Prepared request(String name, String method, String path, String token, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                        + headers
                        + (content.length == 0
                                ? "\r\n"
                                : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return new Prepared(name, all);
    }

    /** Runs until the time is over, or every source is empty, or (after a kill) every connection is broken. */
    Result run(int connections, long seconds, Source source) throws InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicLong answered = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> samples = new ConcurrentLinkedQueue<>();
        List<List<Long>> times = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            List<Long> mine = new ArrayList<>();
            times.add(mine);
            threads.add(Thread.ofPlatform().start(() -> {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.setTcpNoDelay(true);
                    InputStream in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
                    OutputStream out = socket.getOutputStream();
                    while (running.get()) {
                        Prepared request = source.next();
                        if (request == null) {
                            return;
                        }
                        long sent = System.nanoTime();
                        out.write(request.bytes());
                        out.flush();
                        Answer answer = read(in);
                        mine.add(System.nanoTime() - sent);
                        if (answer.status() < 300) {
                            answered.incrementAndGet();
                            if (remember) {
                                acknowledged.add(request.name());
                            }
                        } else {
                            failed.incrementAndGet();
                        }
                        if (samples.isEmpty() || answer.status() >= 300 && samples.size() < 2) {
                            samples.add(answer.status() + " " + answer.body());
                        }
                    }
                } catch (IOException broken) {
                    // The service was killed, or never started: what was not answered is not counted.
                }
            }));
        }
        long deadline = begin + seconds * 1_000_000_000L;
        for (Thread thread : threads) {
            long left = deadline - System.nanoTime();
            if (left > 0) {
                thread.join(java.time.Duration.ofNanos(left));
            }
        }
        running.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        long[] sorted = times.stream().flatMap(List::stream).mapToLong(Long::longValue).sorted().toArray();
        return new Result(
                answered.get(), failed.get(), millis, sorted, List.copyOf(acknowledged), String.join("\n", samples));
    }

    private record Answer(int status, String body) {}

    private static Answer read(InputStream in) throws IOException {
        String status = line(in);
        if (status.isEmpty()) {
            throw new IOException("closed");
        }
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon);
            if (name.equalsIgnoreCase("content-length")) {
                length = Integer.parseInt(header.substring(colon + 1).trim());
            } else if (name.equalsIgnoreCase("transfer-encoding")) {
                chunked = true;
            }
        }
        byte[] body = chunked ? chunks(in) : in.readNBytes(length);
        return new Answer(Integer.parseInt(status.substring(9, 12)), new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in).trim(), 16);
            body.write(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("closed");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
