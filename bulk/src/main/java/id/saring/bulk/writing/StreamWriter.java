package id.saring.bulk.writing;

import java.io.IOException;
import java.util.function.Function;

/** One row after the other into one file. */
final class StreamWriter implements CorpusWriter {
    private final BlockFile file;
    private final Function<Row, byte[]> form;

    StreamWriter(BlockFile file, Function<Row, byte[]> form) {
        this.file = file;
        this.form = form;
    }

    @Override
    public Object prepare(Row row) {
        return form.apply(row);
    }

    @Override
    public long write(Object prepared) throws IOException {
        byte[] bytes = (byte[]) prepared;
        file.write(bytes);
        return bytes.length;
    }

    @Override
    public long commit() throws IOException {
        return file.commit();
    }

    @Override
    public void finish() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
