;;; omnic.el --- Salesforce Omni-Channel metadata with Eglot -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "29.1"))

;;; Commentary:

;; Starts `omnic lsp' for metadata files of Salesforce projects.  Load this file; `omnic' must be on the path.

;;; Code:

(require 'eglot)

(defgroup omnic nil
  "Salesforce Omni-Channel metadata."
  :group 'languages)

(defcustom omnic-command '("omnic" "lsp")
  "The program and its arguments."
  :type '(repeat string))

(define-derived-mode omnic-mode nxml-mode "Omnic"
  "Major mode for metadata of Salesforce Omni-Channel.")

(dolist (pattern '("-meta\\.xml\\'"
                   "/package\\.xml\\'"
                   "/destructiveChanges[^/]*\\.xml\\'"
                   "\\.\\(queue\\|queueRoutingConfig\\|serviceChannel\\|servicePresenceStatus\\)\\'"
                   "\\.\\(presenceUserConfig\\|presenceDeclineReason\\|skill\\|workSkillRouting\\)\\'"
                   "\\.omniSupervisorConfig\\'"))
  (add-to-list 'auto-mode-alist (cons pattern 'omnic-mode)))

(add-to-list 'eglot-server-programs
             (cons '(omnic-mode :language-id "xml")
                   (lambda (_interactive) omnic-command)))

(add-hook 'omnic-mode-hook #'eglot-ensure)

(provide 'omnic)
;;; omnic.el ends here
