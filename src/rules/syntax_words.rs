//! How the rules of the syntax group tell a fault: the fault brings its words, the rule its name.

use crate::diag::Sink;
use crate::source::SyntaxFault;

/// Reports a fault of syntax as a finding of the current rule.
pub(super) fn tell(fault: &SyntaxFault, out: &mut Sink) {
    let file = out.file();
    let finding = out.finding(fault.span, format!("{}; {}", fault.message(), fault.note()));
    finding.help(fault.help());
    if let Some((span, what)) = fault.related() {
        finding.related(file, span, what);
    }
}
