// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/yaml_tree.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace offstage {

namespace {

/// Ends the parsing from inside a callback of the parser; it never leaves this file.
struct Stopped {};

/// A file with a thousand things wrong with it is not a file a person mends line by line.
constexpr std::size_t kMostProblems = 100;

struct Place {
    int line = 1;
    int column = 1;
};

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Where a byte of the text stands, in lines and characters.
Place placeOf(std::string_view text, std::size_t byte)
{
    Place place;
    for (std::size_t i = 0; i < std::min(byte, text.size()); ++i) {
        if (text[i] == '\n')
            place = {place.line + 1, 1};
        else if (!isContinuation(text[i]))
            ++place.column;
    }
    return place;
}

/// The length of the character at `at` in bytes, 0 if it is not UTF-8. Too long forms, surrogates
/// and what lies beyond Unicode are none.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xc2 && first <= 0xdf   ? 2
                               : first >= 0xe0 && first <= 0xef ? 3
                               : first >= 0xf0 && first <= 0xf4 ? 4
                                                                : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[at + i]))
            return 0;
    }
    const unsigned second = byte(1);
    const bool isWrong = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                         (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return isWrong ? 0 : length;
}

/// Whether the character of this length is a control character that no text needs.
bool isControl(std::string_view text, std::size_t at, std::size_t length)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (length == 1)
        return (first < 0x20 && first != '\t' && first != '\n' && first != '\r') || first == 0x7f;
    return length == 2 && first == 0xc2 && static_cast<unsigned char>(text[at + 1]) < 0xa0;
}

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view text, const std::string &file) : m_file(file)
    {
        m_lines.push_back(text);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n')
                m_lines.push_back(text.substr(i + 1));
        }
    }

    YamlNode takeRoot() { return std::move(m_root); }
    Problems problems;
    /// Set before the parser is asked for what comes after the document.
    bool isAfterEnd = false;

    void complain(const YAML::Mark &mark, const std::string &message)
    {
        const Place place = placeOfMark(mark);
        problems.push_back({m_file, place.line, place.column, path(), message});
        if (problems.size() >= kMostProblems)
            throw Stopped{};
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlNode node = made(YamlNode::Kind::Nothing, mark);
        checkMarks(mark, "", anchor);
        if (isAtKey())
            stop(mark, "a key is missing");
        add(std::move(node));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        stop(mark, "aliases (\"*name\") are not allowed");
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode node = made(YamlNode::Kind::Scalar, mark);
        checkMarks(mark, tag, anchor);
        if (tag == "!")
            m_lastQuote = mark;
        if (isAtKey()) {
            addKey({value, node.line, node.column}, mark);
            return;
        }
        node.text = value;
        node.isQuoted = tag == "!";
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

    Place placeOfMark(const YAML::Mark &mark)
    {
        // The parser counts bytes, people count characters. Marks mostly move forward, so that a
        // long line is counted once.
        const auto line = static_cast<std::size_t>(std::max(mark.line, 0));
        const auto byte = static_cast<std::size_t>(std::max(mark.column, 0));
        if (line != m_markLine || byte < m_markByte) {
            m_markLine = line;
            m_markByte = 0;
            m_markColumn = 1;
        }
        for (const std::string_view text = lineAt(line); m_markByte < byte; ++m_markByte) {
            if (m_markByte >= text.size() || !isContinuation(text[m_markByte]))
                ++m_markColumn;
        }
        return {static_cast<int>(line) + 1, m_markColumn};
    }

    /// The parser takes a single quote that is never closed for closed at the end of the text.
    void checkLastQuote()
    {
        if (m_lastQuote.is_null())
            return;
        const std::string_view line = lineAt(static_cast<std::size_t>(m_lastQuote.line));
        std::string_view rest = line.substr(
            std::min(line.size(), static_cast<std::size_t>(std::max(m_lastQuote.column, 0))));
        if (rest.empty() || (rest.front() != '\'' && rest.front() != '"'))
            return;
        const char quote = rest.front();
        for (std::size_t i = 1; i < rest.size(); ++i) {
            if (quote == '"' && rest[i] == '\\')
                ++i;
            else if (quote == '\'' && rest.substr(i, 2) == "''")
                ++i;
            else if (rest[i] == quote)
                return;
        }
        complain(m_lastQuote, "the quote is never closed");
    }

private:
    /// A list or map whose end has not come yet. `isAtKey` alternates within a map.
    struct Open {
        YamlNode node;
        bool isAtKey = false;
        std::map<std::string, int> linesOfKeys = {};
    };

    [[noreturn]] void stop(const YAML::Mark &mark, const std::string &message)
    {
        complain(mark, message);
        throw Stopped{};
    }

    bool isAtKey() const { return !m_open.empty() && m_open.back().isAtKey; }

    std::string path() const
    {
        std::string result;
        for (const Open &open : m_open) {
            if (open.node.kind == YamlNode::Kind::List)
                result += "[" + std::to_string(open.node.items.size()) + "]";
            else if (!open.isAtKey && !open.node.keys.empty())
                result += (result.empty() ? "" : ".") + open.node.keys.back().text;
        }
        return result;
    }

    YamlNode made(YamlNode::Kind kind, const YAML::Mark &mark)
    {
        if (isAfterEnd)
            stop(mark, "a file holds one document, but there is more after its end");
        if (++m_nodes > kMostYamlNodes)
            stop(mark, "more than " + std::to_string(kMostYamlNodes) + " keys and values");
        YamlNode node;
        node.kind = kind;
        const Place place = placeOfMark(mark);
        node.line = place.line;
        node.column = place.column;
        return node;
    }

    void checkMarks(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            complain(mark, "anchors (\"&name\") are not allowed");
        if (!tag.empty() && tag != "?" && tag != "!")
            complain(mark, "tags (\"!name\") are not allowed");
    }

    void addKey(YamlKey key, const YAML::Mark &mark)
    {
        Open &map = m_open.back();
        const auto [first, isNew] = map.linesOfKeys.try_emplace(key.text, key.line);
        map.node.keys.push_back(std::move(key));
        map.isAtKey = false;
        if (!isNew)
            complain(mark,
                     "the key stands here twice, first in line " + std::to_string(first->second));
    }

    void add(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        parent.node.items.push_back(std::move(node));
        parent.isAtKey = parent.node.kind == YamlNode::Kind::Map;
    }

    void open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
              YAML::anchor_t anchor)
    {
        YamlNode node = made(kind, mark);
        checkMarks(mark, tag, anchor);
        if (isAtKey())
            stop(mark, "a key must be a word, not a list or map");
        if (m_open.size() >= kMostYamlDepth)
            stop(mark, "nested deeper than " + std::to_string(kMostYamlDepth) + " levels");
        m_open.push_back({std::move(node), kind == YamlNode::Kind::Map});
    }

    void close()
    {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    /// The text from the begin of a line to the end of the file.
    std::string_view lineAt(std::size_t line) const
    {
        return line < m_lines.size() ? m_lines[line] : std::string_view();
    }

    const std::string &m_file;
    std::vector<std::string_view> m_lines;
    std::size_t m_markLine = 0;
    std::size_t m_markByte = 0;
    int m_markColumn = 1;
    YAML::Mark m_lastQuote = YAML::Mark::null_mark();
    std::vector<Open> m_open;
    YamlNode m_root;
    std::size_t m_nodes = 0;
};

/// The parser's commonest complaints in plain words.
std::string inPlainWords(const std::string &message)
{
    if (message == "illegal EOF in scalar")
        return "the quote is never closed";
    if (message == "end of sequence flow not found")
        return "the list is not closed with \"]\"";
    if (message == "end of map flow not found")
        return "the map is not closed with \"}\"";
    if (message == "end of map not found" || message == "end of sequence not found")
        return "this does not continue what stands above it; look at the indentation and quotes";
    if (message == "illegal map value")
        return "a \":\" that starts no value here; a text with \": \" in it needs quotes";
    return message;
}

/// What is wrong with the bytes, before any parsing.
Problems complaintsAboutBytes(std::string_view text, const std::string &file)
{
    if (text.size() > kMostYamlBytes)
        return {{file, 0, 0, "", "the file is larger than 1 MiB"}};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text, at);
        const char *wrong = length == 0                   ? "this is not UTF-8 text"
                            : isControl(text, at, length) ? "a control character"
                                                          : nullptr;
        if (wrong != nullptr) {
            const Place place = placeOf(text, at);
            return {{file, place.line, place.column, "", wrong}};
        }
        at += length;
    }
    return {};
}

/// The scanner looks ahead through a whole run of opening brackets before it says a word; this
/// keeps such a run short. Brackets in quotes and comments come spaced in any text people write.
Problems complaintsAboutBrackets(std::string_view text, const std::string &file)
{
    constexpr std::size_t mostInARow = kMostYamlDepth;
    std::size_t run = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '[' || c == '{') {
            if (++run > mostInARow) {
                const Place place = placeOf(text, at);
                return {{file, place.line, place.column, "",
                         "nested deeper than " + std::to_string(kMostYamlDepth) + " levels"}};
            }
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            run = 0;
        }
    }
    return {};
}

} // namespace

Result<YamlNode> parseYaml(const std::string &text, const std::string &fileName)
{
    std::string_view body = text;
    if (body.substr(0, 3) == "\xef\xbb\xbf")
        body.remove_prefix(3);
    Problems problems = complaintsAboutBytes(body, fileName);
    if (problems.empty())
        problems = complaintsAboutBrackets(body, fileName);
    if (!problems.empty())
        return tl::unexpected(std::move(problems));

    TreeBuilder builder(body, fileName);
    try {
        std::istringstream stream{std::string(body)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            builder.problems.push_back({fileName, 0, 0, "", "the file is empty"});
        builder.checkLastQuote();
        builder.isAfterEnd = true;
        parser.HandleNextDocument(builder);
    } catch (const Stopped &) {
        // What stopped it is among the problems.
    } catch (const YAML::Exception &error) {
        const Place place = builder.placeOfMark(error.mark);
        builder.problems.push_back(
            {fileName, place.line, place.column, "", inPlainWords(error.msg)});
    } catch (const std::exception &error) {
        builder.problems.push_back(
            {fileName, 0, 0, "", std::string("not readable as YAML: ") + error.what()});
    }
    if (!builder.problems.empty())
        return tl::unexpected(std::move(builder.problems));
    return builder.takeRoot();
}

Result<std::string> readYamlFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(kMostYamlBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    // A folder opens like a file but does not read.
    if (!file.is_open() || file.bad() || (file.gcount() == 0 && !file.eof()))
        return tl::unexpected(Problems{{path, 0, 0, "", "the file cannot be read"}});
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

} // namespace offstage
