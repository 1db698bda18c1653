package id.saring.spark;

import java.io.Serializable;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Makes {@code extract_article(html, url)} known to every session, in SQL, Python and R, without a
 * line of code: {@code --conf spark.sql.extensions=id.saring.spark.SaringExtensions}.
 */
public final class SaringExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    /** Called by Spark. */
    public SaringExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        extensions.injectFunction(
                new Tuple3<>(
                        new FunctionIdentifier(SaringSpark.FUNCTION),
                        new ExpressionInfo(ExtractArticle.class.getName(), SaringSpark.FUNCTION),
                        new Call()));
        return BoxedUnit.UNIT;
    }

    /** The function's call with its arguments. */
    private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.length() != 2) {
                throw new IllegalArgumentException(
                        SaringSpark.FUNCTION
                                + "(html, url) has two arguments, was given "
                                + arguments.length());
            }
            return new ScalaUDF(
                    new Body(),
                    ArticleRows.SCHEMA,
                    arguments,
                    empty(),
                    Option.empty(),
                    Option.apply(SaringSpark.FUNCTION),
                    true,
                    true);
        }

        @SuppressWarnings("unchecked")
        private static <T> Seq<T> empty() {
            return (Seq<T>) Nil$.MODULE$;
        }
    }

    private static final class Body extends AbstractFunction2<Object, Object, Object>
            implements Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object apply(@Nullable Object html, @Nullable Object url) {
            return ExtractArticle.row(html, url == null ? null : url.toString());
        }
    }
}
