/* expand_expr.c - #expr: arithmetic.
 *
 * SPDX-License-Identifier: MIT
 *
 * A stack of numbers and one of operators. Operators that bind as strongly or more than the
 * next one are carried out first; those with one operand wait until it is there.
 */
#include "expand/expand_functions.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>

typedef enum op {
    NEGATIVE, POSITIVE, EXPONENT, SINE, COSINE, TANGENT, ARCSINE, ARCCOSINE, ARCTANGENT, EXP, LN, ABS, FLOOR, TRUNC,
    CEIL, SQRT, NOT, POW, TIMES, DIVIDE, MOD, FMOD, PLUS, MINUS, ROUND, EQUAL, LESS, GREATER, LESS_EQUAL,
    GREATER_EQUAL, NOT_EQUAL, AND, OR, OPEN, PI_NUMBER, E_NUMBER
} op;

typedef struct op_word {
    const char *word;
    op op;
    int strength;
    bool unary;
} op_word;

/* In the order of op up to OPEN. */
static const op_word ops[] = {
    {"-", NEGATIVE, 10, true}, {"+", POSITIVE, 10, true}, {"e", EXPONENT, 10, false}, {"sin", SINE, 9, true},
    {"cos", COSINE, 9, true}, {"tan", TANGENT, 9, true}, {"asin", ARCSINE, 9, true}, {"acos", ARCCOSINE, 9, true},
    {"atan", ARCTANGENT, 9, true}, {"exp", EXP, 9, true}, {"ln", LN, 9, true}, {"abs", ABS, 9, true},
    {"floor", FLOOR, 9, true}, {"trunc", TRUNC, 9, true}, {"ceil", CEIL, 9, true}, {"sqrt", SQRT, 9, true},
    {"not", NOT, 9, true}, {"^", POW, 8, false}, {"*", TIMES, 7, false}, {"/", DIVIDE, 7, false}, {"mod", MOD, 7, false},
    {"fmod", FMOD, 7, false}, {"+", PLUS, 6, false}, {"-", MINUS, 6, false}, {"round", ROUND, 5, false},
    {"=", EQUAL, 4, false}, {"<", LESS, 4, false}, {">", GREATER, 4, false}, {"<=", LESS_EQUAL, 4, false},
    {">=", GREATER_EQUAL, 4, false}, {"<>", NOT_EQUAL, 4, false}, {"and", AND, 3, false}, {"or", OR, 2, false},
    {"(", OPEN, -1, false},
};

enum { DEPTH = 100 };

typedef struct state {
    wm_expander *x;
    double numbers[DEPTH];
    bool integers[DEPTH];  /* of these: what PHP has as an integer, of which there is no -0 */
    op operators[DEPTH];
    size_t count, waiting;
    wm_slice error;
} state;

/* The message, with what between before and after. */
static bool fail_with(state *st, const char *before, wm_slice what, const char *after)
{
    wm_slice text = expand_format(st->x, "Expression error: %s%.*s%s", before, WM_ARG(what), after);
    text = expand_escape_html(st->x, text);
    st->error = expand_format(st->x, "<strong class=\"error\">%.*s</strong>", WM_ARG(text));
    expand_warn(st->x, "error", text);
    return false;
}

static bool fail(state *st, const char *message)
{
    return fail_with(st, message, WM_LIT(""), "");
}

/* What is wrong with a number and not with how the expression is written. */
static bool fail_number(state *st, const char *message)
{
    wm_slice text = expand_escape_html(st->x, wm_str(message));
    st->error = expand_format(st->x, "<strong class=\"error\">%.*s</strong>", WM_ARG(text));
    expand_warn(st->x, "error", text);
    return false;
}

static bool missing_operand(state *st, op o)
{
    return fail_with(st, "Missing operand for ", wm_str(ops[o].word), ".");
}

static double power(double a, double b)
{
    return pow(a, b);
}

/* A number as PHP casts it to an integer: of a large one the low 64 bits stay. */
static int64_t wrapped(double value)
{
    if (!isfinite(value))
        return 0;
    if (value > -9e18 && value < 9e18)
        return (int64_t)value;
    double rest = fmod(value, 18446744073709551616.0);
    uint64_t bits = rest < 0 ? -(uint64_t)-rest : (uint64_t)rest;
    int64_t result;
    memcpy(&result, &bits, sizeof result);
    return result;
}

static bool unary(state *st, op o)
{
    if (st->count < 1)
        return missing_operand(st, o);
    double *v = &st->numbers[st->count - 1];
    switch (o) {
    case NEGATIVE:
        if (*v != 0 || !st->integers[st->count - 1])
            *v = -*v;
        return true;
    case POSITIVE: return true;
    case SINE: *v = sin(*v); break;
    case COSINE: *v = cos(*v); break;
    case TANGENT: *v = tan(*v); break;
    case ARCSINE:
        if (*v < -1 || *v > 1)
            return fail_number(st, "Invalid argument for asin: < -1 or > 1.");
        *v = asin(*v);
        break;
    case ARCCOSINE:
        if (*v < -1 || *v > 1)
            return fail_number(st, "Invalid argument for acos: < -1 or > 1.");
        *v = acos(*v);
        break;
    case ARCTANGENT: *v = atan(*v); break;
    case EXP: *v = exp(*v); break;
    case LN:
        if (*v <= 0)
            return fail_number(st, "Invalid argument for ln: <= 0.");
        *v = log(*v);
        break;
    case ABS: *v = fabs(*v); break;
    case FLOOR: *v = floor(*v); break;
    case TRUNC: *v = (double)wrapped(*v); break;
    case CEIL: *v = ceil(*v); break;
    case SQRT:
        *v = sqrt(*v);
        if (isnan(*v))
            return fail_number(st, "In sqrt: Result is not a number.");
        break;
    default: *v = *v == 0;
    }
    st->integers[st->count - 1] = o == TRUNC || o == NOT;
    return true;
}

/* As PHP rounds: half away from zero, on the number as it prints with 15 digits. */
static double round_to(double v, double places)
{
    char text[400];
    int p = places > 300 ? 300 : places < -300 ? -300 : (int)places;
    double scale = pow(10, abs(p)), moved = p >= 0 ? v * scale : v / scale;
    if (!isfinite(moved) || fabs(moved) > 1e15 || v == 0)
        return v;
    snprintf(text, sizeof text, "%.15g", moved);
    moved = strtod(text, NULL);
    moved = moved >= 0 ? floor(moved + 0.5) : ceil(moved - 0.5);
    moved = p >= 0 ? moved / scale : moved * scale;
    snprintf(text, sizeof text, "%.15g", moved);
    return strtod(text, NULL);
}

static bool divide(state *st, op o, double *a, double b)
{
    if (o == DIVIDE) {
        if (b == 0)
            return fail_number(st, "Division by zero.");
        *a /= b;
        return true;
    }
    if (o == FMOD) {
        if (b == 0)
            return fail_number(st, "Division by zero.");
        *a = fmod(*a, b);
        return true;
    }
    int64_t left = wrapped(*a), right = wrapped(b);
    if (right == 0)
        return fail_number(st, "Division by zero.");
    *a = right == -1 ? 0 : (double)(left % right);
    return true;
}

static bool binary(state *st, op o)
{
    if (st->count < 2)
        return missing_operand(st, o);
    double b = st->numbers[--st->count], *a = &st->numbers[st->count - 1];
    st->integers[st->count - 1] = o == MOD || o >= EQUAL;
    switch (o) {
    case EXPONENT: *a *= power(10, b); break;
    case POW:
        *a = power(*a, b);
        break;
    case TIMES: *a *= b; break;
    case DIVIDE:
    case MOD:
    case FMOD: return divide(st, o, a, b);
    case PLUS: *a += b; break;
    case MINUS: *a -= b; break;
    case ROUND: *a = round_to(*a, b); break;
    case EQUAL: *a = *a == b; break;
    case LESS: *a = *a < b; break;
    case GREATER: *a = *a > b; break;
    case LESS_EQUAL: *a = *a <= b; break;
    case GREATER_EQUAL: *a = *a >= b; break;
    case NOT_EQUAL: *a = *a != b; break;
    case AND: *a = *a != 0 && b != 0; break;
    default: *a = *a != 0 || b != 0;
    }
    return true;
}

static bool carry_out(state *st)
{
    op o = st->operators[--st->waiting];
    return ops[o].unary ? unary(st, o) : binary(st, o);
}

static bool put_number(state *st, double v, bool *expect_operator)
{
    if (*expect_operator)
        return fail(st, "Unexpected number.");
    if (st->count == DEPTH)
        return fail(st, "Stack exhausted.");
    st->integers[st->count] = false;
    st->numbers[st->count++] = v;
    *expect_operator = true;
    return true;
}

static bool put_operator(state *st, op o)
{
    if (st->waiting == DEPTH)
        return fail(st, "Stack exhausted.");
    st->operators[st->waiting++] = o;
    return true;
}

/* An operator stands where one is meant. */
static bool put_binary(state *st, op o)
{
    while (st->waiting && ops[o].strength <= ops[st->operators[st->waiting - 1]].strength)
        if (!carry_out(st))
            return false;
    return put_operator(st, o);
}

static bool unexpected(state *st, op o)
{
    return fail_with(st, "Unexpected ", wm_str(ops[o].word), " operator.");
}

/* "()" is nothing, and no error: ParserFunctions does not ask what it waits for here. */
static bool close_bracket(state *st)
{
    while (st->waiting && st->operators[st->waiting - 1] != OPEN)
        if (!carry_out(st))
            return false;
    if (!st->waiting)
        return fail(st, "Unexpected closing bracket.");
    st->waiting--;
    return true;
}

static bool take_word(state *st, wm_slice word, bool *expect_operator)
{
    char lower[16];
    if (word.size < sizeof lower) {
        for (size_t i = 0; i < word.size; i++)
            lower[i] = (char)tolower((unsigned char)word.data[i]);
        lower[word.size] = '\0';
        if (strcmp(lower, "pi") == 0)
            return put_number(st, 3.14159265358979323846, expect_operator);
        if (strcmp(lower, "div") == 0)
            strcpy(lower, "/");
        if (strcmp(lower, "e") == 0 && !*expect_operator)
            return put_number(st, 2.71828182845904523536, expect_operator);
        for (int o = EXPONENT; o <= OR; o++) {
            if (strcmp(ops[o].word, lower) != 0 || (lower[0] != '/' && !isalpha((unsigned char)lower[0])))
                continue;
            if (ops[o].unary == *expect_operator)
                return unexpected(st, (op)o);
            *expect_operator = false;
            return ops[o].unary ? put_operator(st, (op)o) : put_binary(st, (op)o);
        }
    }
    wm_buffer *b = expand_scratch(st->x);
    for (size_t i = 0; b && i < word.size; i++)
        wm_buffer_add_char(b, (char)tolower((unsigned char)word.data[i]));
    return fail_with(st, "Unrecognized word \"", b ? expand_scratch_text(st->x, b) : word, "\".");
}

/* Bytes of a sign at the start of s and what it means; 0 when it is none. */
static size_t sign(wm_slice s, op *o)
{
    char c = s.data[0], next = s.size > 1 ? s.data[1] : '\0';
    switch (c) {
    case '+': *o = PLUS; return 1;
    case '-': *o = MINUS; return 1;
    case '*': *o = TIMES; return 1;
    case '/': *o = DIVIDE; return 1;
    case '^': *o = POW; return 1;
    case '=': *o = EQUAL; return 1;
    case '<':
        *o = next == '>' ? NOT_EQUAL : next == '=' ? LESS_EQUAL : LESS;
        return next == '>' || next == '=' ? 2 : 1;
    case '>': *o = next == '=' ? GREATER_EQUAL : GREATER; return next == '=' ? 2 : 1;
    case '!': *o = NOT_EQUAL; return next == '=' ? 2 : 0;
    default: return 0;
    }
}

static bool take_sign(state *st, op o, bool *expect_operator)
{
    if (!*expect_operator) {
        if (o == PLUS || o == MINUS)
            return put_operator(st, o == PLUS ? POSITIVE : NEGATIVE);
        return unexpected(st, o);
    }
    *expect_operator = false;
    return put_binary(st, o);
}

static wm_slice prepare(wm_expander *x, wm_slice text)
{
    static const struct {
        const char *from;
        char to;
    } signs[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&minus;", '-'}, {"\xE2\x88\x92", '-'}};
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < text.size;) {
        size_t taken = 0;
        for (size_t k = 0; k < 4 && !taken; k++) {
            if (wm_starts_with(wm_sub(text, i, text.size), wm_str(signs[k].from))) {
                taken = strlen(signs[k].from);
                wm_buffer_add_char(b, signs[k].to);
            }
        }
        if (!taken)
            wm_buffer_add_char(b, text.data[i]);
        i += taken ? taken : 1;
    }
    return expand_scratch_text(x, b);
}

static bool take_one(state *st, wm_slice text, size_t *at, bool *expect_operator)
{
    size_t i = *at, end = i;
    unsigned char c = (unsigned char)text.data[i];
    op o;
    if (isdigit(c) || c == '.') {
        char number[128];
        while (end < text.size && (isdigit((unsigned char)text.data[end]) || text.data[end] == '.'))
            end++;
        size_t size = end - i < sizeof number ? end - i : sizeof number - 1;
        memcpy(number, text.data + i, size);
        number[size] = '\0';
        *at = end;
        return put_number(st, strtod(number, NULL), expect_operator);
    }
    if (isalpha(c)) {
        while (end < text.size && isalpha((unsigned char)text.data[end]))
            end++;
        *at = end;
        return take_word(st, wm_sub(text, i, end), expect_operator);
    }
    size_t size = sign(wm_sub(text, i, text.size), &o);
    *at = i + (size ? size : 1);
    if (size)
        return take_sign(st, o, expect_operator);
    if (c == '(')
        return *expect_operator ? unexpected(st, OPEN) : put_operator(st, OPEN);
    if (c == ')')
        return close_bracket(st);
    size_t length;
    wm_utf8_decode(wm_sub(text, i, text.size), &length);
    return fail_with(st, "Unrecognized punctuation character \"", wm_sub(text, i, i + length), "\".");
}

wm_slice expand_expression(wm_expander *x, wm_slice text, bool *error)
{
    state st = {.x = x};
    bool expect_operator = false, ok = true;
    text = prepare(x, text);
    for (size_t at = 0; ok && at < text.size;) {
        if (isspace((unsigned char)text.data[at]))
            at++;
        else
            ok = take_one(&st, text, &at, &expect_operator);
    }
    while (ok && st.waiting) {
        if (st.operators[st.waiting - 1] == OPEN)
            ok = fail(&st, "Unclosed bracket.");
        else
            ok = carry_out(&st);
    }
    *error = !ok;
    if (!ok)
        return st.error;
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < st.count; i++) {
        if (i)
            wm_buffer_add_str(b, "<br />\n");
        wm_buffer_add_slice(b, expand_number_text(x, st.numbers[i]));
    }
    return expand_scratch_text(x, b);
}
