import Crypto
import Diagnostics

/// Reads clipping documents: bytes to clips, groups, topic lines and findings.
public enum Reader {
    /// Reads one document.
    ///
    /// Reading never fails: whatever the bytes are, every character that is not blank ends in the result or in a finding.
    /// It takes time in proportion to the bytes, and remembers nothing between documents.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - path: the path that findings and the export name.
    public static func read(_ bytes: [UInt8], path: String) -> Document {
        var findings = Findings(path: path)
        let valid = Repair.repaired(bytes, findings: &findings) ?? bytes
        var assembly = valid.withUnsafeBufferPointer { source in
            let prepared = Preparation(source, findings: &findings)
            guard let rewritten = prepared.rewritten else { return assemble(prepared, Bytes(base: source), &findings) }
            return rewritten.withUnsafeBufferPointer { assemble(prepared, Bytes(base: $0), &findings) }
        }
        if assembly.isEmpty { findings.add(.emptyDocument, line: 0, column: 0) }
        assembly.document.path = path
        assembly.document.sha256 = Key.hex(SHA256.hash(data: bytes))
        assembly.document.diagnostics = findings.inOrder()
        return assembly.document
    }

    private static func assemble(_ prepared: Preparation, _ text: Bytes, _ findings: inout Findings) -> (document: Document, isEmpty: Bool)
    {
        let classified = Classification(prepared.lines, of: text, findings: &findings)
        let lines = HeadSearch.mark(classified.lines, usesBlankLines: prepared.usesBlankLines)
        var assembly = Assembly(lines: lines, signatures: classified.signatures, text: text, findings: findings)
        assembly.run()
        findings = assembly.findings
        return (assembly.document, lines.isEmpty)
    }
}
