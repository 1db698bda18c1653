package id.saring.spark;

import com.fasterxml.jackson.annotation.JsonTypeName;
import id.saring.bulk.Judgement;
import id.saring.bulk.writing.Row;
import id.saring.core.Article;
import id.saring.core.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Lays out what became of a page as a row; a page without an article has no article columns. */
final class ArticleRows {
    private static final List<Column> COLUMNS = columns();

    /** The columns, the same as in the Parquet of {@code bulk}, after what became of the page. */
    static final StructType SCHEMA = schema();

    private ArticleRows() {}

    /** What one column holds of a page and its article. */
    private record Column(
            String name,
            DataType type,
            Function<Judgement, @Nullable Object> ofPage,
            @Nullable Function<Article, @Nullable Object> ofArticle) {
        @Nullable Object value(Judgement judgement) {
            if (ofArticle == null) {
                return ofPage.apply(judgement);
            }
            Row row = judgement.row();
            return row == null ? null : ofArticle.apply(row.article());
        }
    }

    static org.apache.spark.sql.Row of(Judgement judgement) {
        return RowFactory.create(COLUMNS.stream().map(column -> column.value(judgement)).toArray());
    }

    private static StructType schema() {
        StructType schema = new StructType();
        for (Column column : COLUMNS) {
            boolean always = List.of("outcome", "input", "offset").contains(column.name());
            schema = schema.add(column.name(), column.type(), !always);
        }
        return schema;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        ofPage(columns, "outcome", page -> page.outcome().toString());
        ofPage(columns, "reason", page -> page.reason().isEmpty() ? null : page.reason());
        ofPage(columns, "detail", page -> page.detail().isEmpty() ? null : page.detail());
        ofPage(columns, "input", page -> page.origin().file());
        columns.add(new Column("offset", DataTypes.LongType, page -> page.origin().offset(), null));
        columns.add(
                new Column("ordinal", DataTypes.LongType, page -> page.origin().ordinal(), null));
        ofPage(columns, "id", page -> page.row() == null ? null : page.row().id());
        ofPage(columns, "fetched", page -> page.row() == null ? null : page.row().fetched());
        ofPage(columns, "url", ArticleRows::url);
        facts(columns);
        lists(columns);
        text(columns, "text", Article::text);
        return List.copyOf(columns);
    }

    /** The article's, or where there is none the archive's. */
    private static @Nullable String url(Judgement page) {
        return page.row() == null ? page.url() : string(page.row().article().url());
    }

    private static void facts(List<Column> columns) {
        text(columns, "canonical", Article::canonical);
        text(columns, "title", Article::title);
        text(columns, "standfirst", Article::standfirst);
        text(columns, "description", Article::description);
        text(columns, "publisher", Article::publisher);
        text(columns, "section", Article::section);
        text(columns, "language", Article::language);
        text(columns, "published", Article::published);
        add(
                columns,
                "published_day",
                DataTypes.DateType,
                article -> article.published() == null ? null : article.published().day());
        text(columns, "modified", Article::modified);
        text(
                columns,
                "place",
                article -> article.dateline() == null ? null : article.dateline().place());
        text(columns, "source", Article::source);
        text(
                columns,
                "lead_image",
                article -> article.leadImage() == null ? null : article.leadImage().source());
        text(columns, "next", Article::next);
    }

    private static void lists(List<Column> columns) {
        add(
                columns,
                "credits",
                pairs("role", "name"),
                article -> rows(article.credits(), credit -> pair(credit.role(), credit.name())));
        add(columns, "tags", list(DataTypes.StringType), article -> article.tags().toArray());
        add(
                columns,
                "related",
                pairs("title", "url"),
                article -> rows(article.related(), link -> pair(link.title(), link.url())));
        add(
                columns,
                "blocks",
                pairs("type", "text"),
                article -> rows(article.blocks(), ArticleRows::block));
    }

    private static org.apache.spark.sql.Row block(Block block) {
        String text = Article.builder("").blocks(List.of(block)).build().text();
        String type = block.getClass().getAnnotation(JsonTypeName.class).value();
        return pair(type, text.isEmpty() ? null : text);
    }

    private static <T> Object rows(List<T> values, Function<T, org.apache.spark.sql.Row> row) {
        return values.stream().map(row).toArray();
    }

    private static org.apache.spark.sql.Row pair(@Nullable Object first, @Nullable Object second) {
        return RowFactory.create(string(first), string(second));
    }

    private static ArrayType list(DataType element) {
        return DataTypes.createArrayType(element, false);
    }

    private static ArrayType pairs(String first, String second) {
        return list(
                new StructType()
                        .add(first, DataTypes.StringType, false)
                        .add(second, DataTypes.StringType, true));
    }

    private static void ofPage(
            List<Column> columns, String name, Function<Judgement, @Nullable Object> value) {
        columns.add(new Column(name, DataTypes.StringType, value, null));
    }

    private static void text(
            List<Column> columns, String name, Function<Article, @Nullable Object> value) {
        add(columns, name, DataTypes.StringType, article -> string(value.apply(article)));
    }

    private static void add(
            List<Column> columns,
            String name,
            DataType type,
            Function<Article, @Nullable Object> value) {
        columns.add(new Column(name, type, page -> null, value));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
