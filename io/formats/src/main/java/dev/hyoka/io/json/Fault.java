package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with an input: each with its stable code, and what it says. */
enum Fault {
    NO_DOCUMENT("no-document", "入力が空です。文書を1つ以上入れてください。", "The input is empty. It has to hold at least one document."),
    NO_JSON_DOCUMENT(
            "json-syntax",
            "ここには文書か文書の配列が必要です。この先は読んでいません。{ か [ で始まるように直してください。",
            "A document or an array of documents has to stand here; nothing was read from here on. "
                    + "Make it begin with an opening brace or bracket."),
    NO_ELEMENT(
            "json-syntax",
            "{pointer}: 配列のここには文書が必要です。この先は読んでいません。余分なコンマを除くか、文書を入れてください。",
            "{pointer}: a document has to stand here in the array; nothing was read from here on. "
                    + "Remove the comma that is too many, or put a document here."),
    NO_COMMA(
            "json-syntax",
            "{pointer}: 配列のここにはコンマか ] が必要です。この先は読んでいません。前の文書の括弧と引用符も確かめてください。",
            "{pointer}: a comma or a closing bracket has to stand here in the array; nothing was read from here on. "
                    + "See whether the brackets and quotation marks of the document before it pair, too."),
    ARRAY_NOT_CLOSED(
            "json-syntax",
            "{pointer}: 配列が閉じていません。ファイルが途中で切れていなければ ] を補ってください。",
            "{pointer}: the array is not closed. See whether the file was cut off; if not, add the closing bracket."),
    SYNTAX(
            "json-syntax",
            "{pointer}: JSON として正しくないため、この文書は読めません({detail})。この位置か直前を直してください。",
            "{pointer}: this is not valid JSON, so the document could not be read ({detail}). Correct it here or just "
                    + "before."),
    MORE_ON_LINE(
            "more-on-line",
            "文書の後に余分なものがあります。1行に1つの文書だけを書いてください。",
            "Something stands behind the document. A line has to hold one document and nothing else."),
    NOT_UTF8(
            "not-utf8",
            "{pointer}: UTF-8 でないバイトがあるため、この文書は読めません。UTF-8 で保存し直してください。",
            "{pointer}: a byte that is not UTF-8 stands here, so the document could not be read. Save the file as UTF-8."),
    DOCUMENT_TOO_LONG(
            "too-long",
            "{pointer}: ここから始まる文書が {limit} 文字を超えています。分けるか上限を上げてください。長くないはずなら、閉じていない引用符か括弧があります。",
            "{pointer}: the document that begins here has more than {limit} characters. Split it or raise the limit; if "
                    + "it is not that long, a quotation mark or bracket is not closed."),
    TEXT_TOO_LONG(
            "too-long",
            "{pointer}: 文字列か数値が長すぎるため、この文書は読めません(文字列の上限は {limit} 文字)。短くするか上限を上げてください。",
            "{pointer}: a text or number is too long, so the document could not be read (a text may have {limit} "
                    + "characters). Shorten it or raise the limit."),
    TOO_DEEP(
            "too-deep",
            "{pointer}: 入れ子が {limit} 段を超えているため、この文書は読めません。浅くするか上限を上げてください。",
            "{pointer}: it is nested more than {limit} deep, so the document could not be read. Flatten it or raise the "
                    + "limit."),
    NOT_A_DOCUMENT(
            "not-a-document",
            "{pointer}: 文書ではありません。文書は kind を持つオブジェクト({ で始まるもの)です。",
            "{pointer}: this is no document. A document is an object (it begins with a brace) with a kind."),
    UNKNOWN_KIND(
            "unknown-kind",
            "{pointer}: 文書の種類 {value} は知られていません。{codes} のいずれかにしてください。",
            "{pointer}: {value} is no known kind of document. It has to be one of {codes}."),
    UNKNOWN_VERSION(
            "unknown-schema-version",
            "{pointer}: 様式の版 {value} は読めません。読めるのは {known} 版だけです。より新しい版のプログラムで読んでください。",
            "{pointer}: version {value} of the form can't be read; only {known} can. Read it with a newer version of the "
                    + "program."),
    UNKNOWN_MEMBER(
            "unknown-member",
            "{pointer}: 項目 {name} はこの様式にありません。名前を直すか、項目を除くか、未知の項目を残す設定で読んでください。",
            "{pointer}: the form has no member {name} here. Correct the name, remove the member, or have unknown members "
                    + "kept."),
    DUPLICATE_MEMBER(
            "duplicate-member",
            "{pointer}: 項目 {name} が2回あります。一方を除いてください。",
            "{pointer}: the member {name} stands here twice. Remove one of the two."),
    MISSING_MEMBER(
            "missing-member",
            "{pointer}: 必須の項目 {name} がありません。補ってください。",
            "{pointer}: the required member {name} is missing. Add it."),
    WRONG_TYPE(
            "wrong-type",
            "{pointer}: {expected}が必要ですが、{found}があります。",
            "{pointer}: {expected} has to stand here, but {found} does. Replace it."),
    NULL_VALUE(
            "null-value",
            "{pointer}: null は書けません。記載がなければ項目を除いてください。",
            "{pointer}: null has no meaning here. Leave the member out if nothing is stated."),
    UNKNOWN_CODE(
            "unknown-code",
            "{pointer}: {value} は知られていません。{codes} のいずれかにしてください。",
            "{pointer}: {value} is no known code. It has to be one of {codes}."),
    UNKNOWN_CURRENCY(
            "unknown-currency",
            "{pointer}: 通貨 {value} は知られていません。JPY のような ISO 4217 のコードにしてください。",
            "{pointer}: {value} is no known currency. It has to be a code of ISO 4217, such as JPY."),
    OUT_OF_RANGE(
            "out-of-range",
            "{pointer}: {value} は範囲の外です。{minimum} から {maximum} までにしてください。",
            "{pointer}: {value} is out of range. It has to be between {minimum} and {maximum}."),
    NEGATIVE(
            "out-of-range",
            "{pointer}: {value} は負の数です。0 以上にしてください。",
            "{pointer}: {value} is negative. It has to be 0 or more."),
    TOO_MANY_DIGITS(
            "too-many-digits",
            "{pointer}: 数値の桁が多すぎます。小数点の前後それぞれ {limit} 桁までです。",
            "{pointer}: the number has too many digits. It may have {limit} before and {limit} after its point."),
    BLANK_TEXT(
            "blank-text",
            "{pointer}: 文字列が空です。記載がなければ項目を除いてください。",
            "{pointer}: the text is blank. Leave it out if nothing is stated."),
    HALF_SURROGATE(
            "half-surrogate",
            "{pointer}: 文字列の {index} 文字目がサロゲートペアの片方だけです。正しい文字に直してください。",
            "{pointer}: character {index} of the text is half a surrogate pair. Replace it by a whole character."),
    NO_FIGURE(
            "no-figure",
            "{pointer}: value、text、parts のいずれもありません。記載がなければこの年を除いてください。",
            "{pointer}: neither value nor text nor parts is there. Leave this year out if nothing is stated."),
    SEVERAL_FIGURES(
            "several-figures",
            "{pointer}: value、text、parts は1つだけ書けます。ほかを除いてください。",
            "{pointer}: only one of value, text and parts can be there. Remove the others."),
    NO_PARTS(
            "no-parts",
            "{pointer}: parts が空です。1つ以上の数値を入れるか、この年を除いてください。",
            "{pointer}: parts is empty. Put a number into it, or leave this year out."),
    DUPLICATE_YEAR(
            "duplicate-year",
            "{pointer}: {key} は同じ表に2回あります。一方を除いてください。",
            "{pointer}: {key} stands twice in the same series. Remove one of the two."),
    DUPLICATE_LABEL(
            "duplicate-label",
            "{pointer}: {key} が2回あります。一方を除くか、見出しを変えてください。",
            "{pointer}: {key} stands here twice. Remove one of the two, or tell them apart."),
    MONTHS_REVERSED(
            "months-reversed",
            "{pointer}: 終わりの月({to}月)が始まりの月({from}月)より前です。年度は4月から3月です。",
            "{pointer}: the last month ({to}) is before the first ({from}). A fiscal year runs from 4 to 3."),
    NO_LABEL("no-label", "{pointer}: {code} には label が必要です。補ってください。", "{pointer}: {code} needs a label. Add it."),
    REFUSED(
            "contradiction",
            "{pointer}: 値が矛盾しています({detail})。直してください。",
            "{pointer}: the values contradict each other ({detail}). Correct them."),
    MORE_PROBLEMS(
            "more-problems",
            "{pointer}: この文書には、ほかに {count} 件の問題があります。ここまでの問題を直してから読み直してください。",
            "{pointer}: the document has {count} further problems. Correct those before and read it again."),
    MORE_GAPS(
            "more-problems",
            "ほかに {count} 件の文書が読めませんでした。ここまでの問題を直してから読み直してください。",
            "{count} further documents could not be read. Correct the problems before and read the input again.");

    private final String code;
    private final String ja;
    private final String en;

    Fault(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** A problem that belongs to no part of a document. */
    Problem problem(SourcePosition position, String pointer) {
        return problem(position, pointer, message -> message);
    }

    Problem problem(SourcePosition position, String pointer, UnaryOperator<Message.Builder> arguments) {
        return problem(position, message(pointer, arguments), Optional.empty());
    }

    Problem problem(SourcePosition position, Message message, Optional<Location> location) {
        return new Problem(Severity.ERROR, code, message, position, location);
    }

    /** What it says of a place of the file, which is named by a JSON Pointer. */
    Message message(String pointer, UnaryOperator<Message.Builder> arguments) {
        Message.Builder message = Message.of(ja, en).with("pointer", pointer.isEmpty() ? "/" : pointer);
        return arguments.apply(message).build();
    }
}
